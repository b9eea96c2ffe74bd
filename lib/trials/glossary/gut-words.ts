import type { Term } from './term.ts'

/** The gut and what is done to it. */
export const GUT_WORDS: readonly Term[] = [
  {
    id: 'faecal',
    word: 'Faecal',
    forms: ['faecal', 'fecal', 'faeces', 'feces'],
    meaning: 'To do with stool, or poo.',
  },
  {
    id: 'fmt',
    word: 'Stool transplant (FMT)',
    forms: [
      'stool transplant',
      'stool transplantation',
      'faecal transplant',
      'fecal transplant',
      'faecal transplantation',
      'fecal transplantation',
      'faecal microbiota transplant',
      'fecal microbiota transplant',
      'faecal microbiota transplantation',
      'fecal microbiota transplantation',
      'faecal microbiota transplantation (FMT)',
      'fecal microbiota transplantation (FMT)',
      'FMT',
    ],
    meaning:
      'Stool from a donor, with its germs, is put into another person’s gut: by a tube, an enema or capsules. FMT is short for faecal microbiota transplantation.',
  },
  {
    id: 'microbiome',
    word: 'Microbiome',
    forms: [
      'microbiome',
      'microbiota',
      'gut microbiome',
      'gut microbiota',
      'intestinal microbiome',
      'intestinal microbiota',
      'gut flora',
      'intestinal flora',
    ],
    meaning:
      'All the bacteria and other tiny living things in a place of the body, such as the gut.',
  },
  {
    id: 'dysbiosis',
    word: 'Dysbiosis',
    forms: ['dysbiosis', 'gut dysbiosis', 'intestinal dysbiosis'],
    meaning: 'A mix of gut germs that differs from what is usual in healthy people.',
  },
  {
    id: 'probiotic',
    word: 'Probiotic',
    forms: ['probiotic'],
    meaning: 'Living bacteria or yeasts that are taken because they may do some good.',
  },
  {
    id: 'prebiotic',
    word: 'Prebiotic',
    forms: ['prebiotic'],
    meaning: 'Food for gut bacteria, often a kind of fibre.',
  },
  {
    id: 'synbiotic',
    word: 'Synbiotic',
    forms: ['synbiotic'],
    meaning: 'A probiotic and a prebiotic together.',
  },
  {
    id: 'helminth',
    word: 'Helminth',
    forms: [
      'helminth',
      'helminthic',
      'hookworm',
      'whipworm',
      'Trichuris suis',
      'Trichuris suis ova',
      'Necator americanus',
    ],
    meaning:
      'A worm that lives in the gut. Some studies give people worm eggs or larvae, to see what that does to the immune system.',
  },
  {
    id: 'scfa',
    word: 'Short-chain fatty acids',
    forms: [
      'short chain fatty acid',
      'SCFA',
      'butyrate',
      'propionate',
      'butyric acid',
      'propionic acid',
    ],
    meaning:
      'Small fats that gut bacteria make from fibre. Butyrate and propionate are two of them.',
  },
  {
    id: 'indole',
    word: 'Indoles',
    forms: ['indole', 'tryptophan', 'tryptophan metabolite'],
    meaning:
      'Small substances that gut bacteria make from tryptophan, a part of the protein in food. Some studies measure them, some give them.',
  },
  {
    id: 'c-difficile',
    word: 'C. difficile',
    forms: [
      'C. difficile',
      'C difficile',
      'C. diff',
      'Clostridium difficile',
      'Clostridioides difficile',
      'Clostridium difficile infection',
      'Clostridioides difficile infection',
    ],
    meaning: 'A germ that can cause bad diarrhoea, often after antibiotics.',
  },
  {
    id: 'capsule',
    word: 'Capsule',
    forms: ['capsule'],
    meaning: 'A small shell to swallow, with a powder or liquid inside.',
  },
  {
    id: 'enema',
    word: 'Enema',
    forms: ['enema'],
    meaning: 'A liquid that is put into the bowel through the bottom.',
  },
  {
    id: 'autologous',
    word: 'Autologous',
    forms: ['autologous'],
    meaning: 'From the person’s own body, not from a donor.',
  },
  {
    id: 'ketogenic',
    word: 'Ketogenic diet',
    forms: ['ketogenic', 'ketogenic diet'],
    meaning: 'A diet with a lot of fat and very little sugar and starch.',
  },
]
